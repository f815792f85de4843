<?php
/**
 * Plugin Name:       Health Networks
 * Plugin URI:        https://github.com/health-networks/health-networks
 * Description:       Shows partners, contacts, events and figures of a health-innovation network: a block and a shortcode. All scripts come from this plugin.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Health Networks contributors
 * License:           MIT
 * Text Domain:       health-networks
 * Domain Path:       /languages
 *
 * @package HealthNetworks
 */

namespace HealthNetworks;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.0.0';

require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/uploads.php';
require __DIR__ . '/includes/customizer.php';

/**
 * Loads the translations that lie in the plugin.
 */
function load_translations() {
	load_plugin_textdomain( 'health-networks', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_translations', 5 );
