<?php
/**
 * What stands in the page for a widget: an element that every filter of WordPress lets through.
 *
 * @package HealthNetworks
 */

namespace HealthNetworks;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of the element that stands for a widget, not escaped yet.
 *
 * @param string   $widget     Name of the widget.
 * @param string[] $attributes Clean ones.
 * @return string[]
 */
function placeholder_attributes( $widget, $attributes ) {
	$placeholder = array( 'data-hn' => $widget );

	foreach ( $attributes as $name => $value ) {
		// A value that is empty may be taken out with its attribute.
		$placeholder[ 'data-hn-' . $name ] = '' === $value ? 'true' : $value;
	}
	return $placeholder;
}

/**
 * The element that stands for a widget.
 *
 * @param string   $widget     Name of the widget.
 * @param string[] $attributes Clean ones.
 * @return string HTML.
 */
function placeholder( $widget, $attributes ) {
	$html = '<div';
	foreach ( placeholder_attributes( $widget, $attributes ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	return $html . '></div>';
}

/**
 * Says what is wrong to those who can mend it; visitors see nothing.
 *
 * @param string $message Plain text.
 * @return string HTML.
 */
function notice_for_editors( $message ) {
	return current_user_can( 'edit_posts' ) ? sprintf( '<p>%s</p>', esc_html( $message ) ) : '';
}

/**
 * Says that there is no such widget, with the names of those that there are.
 *
 * @param string $widget As somebody wrote it.
 * @return string HTML.
 */
function unknown_widget( $widget ) {
	return notice_for_editors(
		sprintf(
			/* translators: 1: a name that is none, 2: names of widgets. */
			__( 'Health Networks: there is no widget "%1$s". Choose from: %2$s.', 'health-networks' ),
			$widget,
			implode( ', ', array_keys( widgets() ) )
		)
	);
}
