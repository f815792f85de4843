<?php
/**
 * The shortcode: `[health_network widget="partner-list" network="health-hub-utrecht" layout="table"]`.
 *
 * @package HealthNetworks
 */

namespace HealthNetworks;

defined( 'ABSPATH' ) || exit;

/**
 * A widget where the shortcode stands.
 *
 * @param array|string $written Attributes; an empty text where there are none.
 * @return string HTML.
 */
function render_shortcode( $written ) {
	$written = is_array( $written ) ? $written : array();
	$widget  = (string) ( $written['widget'] ?? 'partner-list' );
	unset( $written['widget'] );

	if ( ! isset( widgets()[ $widget ] ) ) {
		return unknown_widget( $widget );
	}
	wp_enqueue_script( 'health-networks' );
	return placeholder( $widget, clean_attributes( $widget, $written ) );
}
add_shortcode( 'health_network', __NAMESPACE__ . '\render_shortcode' );
