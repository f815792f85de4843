<?php
/**
 * A way to the style sheet of the site: the configurator gives a rule for it.
 *
 * @package HealthNetworks
 */

namespace HealthNetworks;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps the Customizer, with its "Additional CSS", in the menu. Before 6.2, the editor of block themes has no place for
 * CSS, and WordPress takes the Customizer out of the menu of these themes unless a plugin adds to it.
 */
function keep_customizer() {
	if ( version_compare( get_bloginfo( 'version' ), '6.2', '<' ) ) {
		add_action( 'customize_register', '__return_null' );
	}
}
add_action( 'init', __NAMESPACE__ . '\keep_customizer' );
