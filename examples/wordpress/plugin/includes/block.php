<?php
/**
 * The block: drawn in the page by the same element as the shortcode.
 *
 * @package HealthNetworks
 */

namespace HealthNetworks;

defined( 'ABSPATH' ) || exit;

/**
 * What the settings of the block offer.
 *
 * @return array
 */
function block_settings() {
	return array(
		'widgets'  => widgets(),
		'networks' => networks(),
		// Of the site: the editor may speak another one.
		'language' => str_replace( '_', '-', get_locale() ),
	);
}

/**
 * Makes the block and its scripts known.
 */
function register_block() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' );
	wp_register_script( 'health-networks-editor', plugins_url( 'block/editor.js', __DIR__ ), $needs, VERSION, true );
	wp_set_script_translations( 'health-networks-editor', 'health-networks', dirname( __DIR__ ) . '/languages' );
	register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/**
 * Hands the settings to the editor, where it is used.
 */
function pass_settings() {
	$settings = 'window.healthNetworksBlock = ' . wp_json_encode( block_settings(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';';
	wp_add_inline_script( 'health-networks-editor', $settings, 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\pass_settings' );

/**
 * The block in a page.
 *
 * @param array $block Attributes of the block.
 * @return string HTML.
 */
function render_block( $block ) {
	$widget = (string) ( $block['widget'] ?? 'partner-list' );
	if ( ! isset( widgets()[ $widget ] ) ) {
		return unknown_widget( $widget );
	}
	$given = array_filter(
		array(
			'network' => $block['network'] ?? '',
			'src'     => $block['src'] ?? '',
		)
	);
	$clean = clean_attributes( $widget, $given + (array) ( $block['options'] ?? array() ) );

	return sprintf( '<div %s></div>', get_block_wrapper_attributes( placeholder_attributes( $widget, $clean ) ) );
}
