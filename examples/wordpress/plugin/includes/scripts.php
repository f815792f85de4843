<?php
/**
 * The script of the widgets: from the folder of this plugin, on pages that show one.
 *
 * @package HealthNetworks
 */

namespace HealthNetworks;

defined( 'ABSPATH' ) || exit;

/**
 * Makes the script known. Visitors get the one that loads what the page needs. The editor gets the whole as one classic
 * script: some versions of WordPress draw blocks in a frame, into which they bring no modules.
 */
function register_script() {
	$file = is_admin() ? 'hn/hn.all.js' : 'hn/hn.js';
	wp_register_script( 'health-networks', plugins_url( $file, __DIR__ ), array(), VERSION, true );
}
add_action( 'init', __NAMESPACE__ . '\register_script' );

/**
 * For visitors, the script is a module. WordPress has functions for modules since 6.5; this works before, too.
 *
 * @param string $tag    HTML.
 * @param string $handle Name of the script.
 * @return string HTML.
 */
function load_as_module( $tag, $handle ) {
	if ( 'health-networks' !== $handle || is_admin() ) {
		return $tag;
	}
	$tag = preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag );
	return str_replace( '<script ', '<script type="module" ', $tag );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\load_as_module', 10, 2 );

/**
 * Loads the script for an element that somebody pasted: `<div data-hn="partner-list" …>`.
 *
 * @param string $html Of a post or of a block.
 * @return string The same.
 */
function load_for_pasted( $html ) {
	if ( is_string( $html ) && false !== strpos( $html, ' data-hn=' ) ) {
		wp_enqueue_script( 'health-networks' );
	}
	return $html;
}
add_filter( 'the_content', __NAMESPACE__ . '\load_for_pasted', 20 );
add_filter( 'render_block', __NAMESPACE__ . '\load_for_pasted', 20 );
add_filter( 'widget_text', __NAMESPACE__ . '\load_for_pasted', 20 );
