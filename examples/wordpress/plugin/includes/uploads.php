<?php
/**
 * Data of one's own in the media library: CSV is taken by WordPress as it is, JSON is added here.
 *
 * @package HealthNetworks
 */

namespace HealthNetworks;

defined( 'ABSPATH' ) || exit;

/**
 * Lets those who may upload files upload JSON.
 *
 * @param string[] $types Media types, by endings.
 * @return string[]
 */
function allow_json( $types ) {
	return $types + array( 'json' => 'application/json' );
}
add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_json' );

/**
 * Some servers take JSON for plain text. What ends in .json and can be read as such is taken for what it is.
 *
 * @param array  $checked What WordPress found.
 * @param string $file    Path of the uploaded file.
 * @param string $name    Its name.
 * @return array
 */
function recognize_json( $checked, $file, $name ) {
	if ( ! empty( $checked['type'] ) || ! preg_match( '/\.json$/i', $name ) ) {
		return $checked;
	}
	if ( null === json_decode( (string) file_get_contents( $file ) ) ) {
		return $checked;
	}
	return array(
		'ext'  => 'json',
		'type' => 'application/json',
	) + $checked;
}
add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\recognize_json', 10, 3 );
