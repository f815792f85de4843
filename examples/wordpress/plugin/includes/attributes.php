<?php
/**
 * Which attributes a widget has, and which values they may have.
 *
 * The lists are generated from the manifest of the widgets: a new attribute needs no change here.
 *
 * @package HealthNetworks
 */

namespace HealthNetworks;

defined( 'ABSPATH' ) || exit;

/**
 * All widgets with their attributes, by name: 'partner-list'.
 *
 * Call it on `init` or later: the labels are translated.
 *
 * @return array[]
 */
function widgets() {
	static $by_locale = array();

	$locale = determine_locale();
	if ( ! isset( $by_locale[ $locale ] ) ) {
		$by_locale[ $locale ] = require dirname( __DIR__ ) . '/generated/widgets.php';
	}
	return $by_locale[ $locale ];
}

/**
 * Names of the documented networks, by id, in the language of the reader where there is one.
 *
 * @return string[]
 */
function networks() {
	$language = substr( determine_locale(), 0, 2 );
	$networks = require dirname( __DIR__ ) . '/generated/networks.php';

	return array_map(
		function ( $names ) use ( $language ) {
			return $names[ $language ] ?? reset( $names );
		},
		$networks
	);
}

/**
 * The value as the widget takes it.
 *
 * @param array $attribute Type, and values of a choice.
 * @param mixed $value     As somebody wrote it.
 * @return string|null Null for a value that cannot be used.
 */
function clean_value( $attribute, $value ) {
	if ( 'boolean' === $attribute['type'] ) {
		return in_array( $value, array( true, 1, '', '1', 'true' ), true ) ? '' : null;
	}
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	$value = wp_check_invalid_utf8( trim( (string) $value ) );
	switch ( $attribute['type'] ) {
		case 'choice':
			return isset( $attribute['values'][ $value ] ) ? $value : null;
		case 'number':
			return preg_match( '/^\d{1,4}$/', $value ) ? $value : null;
		case 'address':
			$address = esc_url_raw( $value, array( 'http', 'https' ) );
			return '' === $address ? null : $address;
		default:
			return '' === $value ? null : $value;
	}
}

/**
 * Keeps what a widget knows, with values that it can use.
 *
 * @param string $widget     Name of the widget.
 * @param array  $attributes As somebody wrote them.
 * @return string[] By name.
 */
function clean_attributes( $widget, $attributes ) {
	$known = widgets()[ $widget ]['attributes'] ?? array();
	$clean = array();

	foreach ( $attributes as $name => $value ) {
		// `[health_network hide-filters]` comes without a name.
		if ( is_int( $name ) ) {
			$name  = $value;
			$value = '';
		}
		if ( ! is_string( $name ) || ! isset( $known[ $name ] ) ) {
			continue;
		}
		$value = clean_value( $known[ $name ], $value );
		if ( null !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}
