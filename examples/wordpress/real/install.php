<?php
/**
 * Installs WordPress for a test, as its own installer does, and activates the plugin. Called on the command line with the
 * address of the site.
 *
 * @package HealthNetworks
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = parse_url( $argv[1], PHP_URL_HOST ) . ':' . parse_url( $argv[1], PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';

require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'Zorgnetwerk Voorbeeld', 'administrator', 'administrator@example.org', false, '', 'administrator', 'nl_NL' );
update_option( 'siteurl', $argv[1] );
update_option( 'home', $argv[1] );
// Pictures of users come from another server.
update_option( 'show_avatars', 0 );
switch_theme( 'twentytwentythree' );

wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author',
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);

// Nobody is greeted, and one click publishes.
$preferences = array(
	'core/edit-post' => array(
		'welcomeGuide'            => false,
		'isPublishSidebarEnabled' => false,
	),
	'_modified'      => '2000-01-01T00:00:00.000Z',
);
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $preferences );
}

$failure = activate_plugin( 'health-networks/health-networks.php' );
if ( is_wp_error( $failure ) ) {
	fwrite( STDERR, $failure->get_error_message() );
	exit( 1 );
}
