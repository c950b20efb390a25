<?php
/**
 * Plugin Name:       Clinic FAQ
 * Description:       A FAQ that answers in the clinic's own words, in the page, and leads to the clinic for the rest. Shortcode: [clinic_faq]
 * Version:           0.1.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * Author:            the clinic-faq authors
 * License:           MIT
 * Text Domain:       clinic-faq
 * Domain Path:       /languages
 *
 * The widget itself is in the folder "dist", put there by "npm run build:wordpress".
 */

defined( 'ABSPATH' ) || exit;

/** The plugin: settings, the shortcode, and the uploaded FAQ file's way to visitors. */
final class Clinic_FAQ {
	const VERSION    = '0.1.0';
	const OPTION     = 'clinic_faq_settings';
	const FILE       = 'clinic_faq_file';
	const PAGE       = 'clinic-faq';
	const QUERY      = 'clinic-faq-file';
	const UPLOAD     = 'clinic_faq_upload';
	const MAX_BYTES  = 5000000;
	const DEFAULTS   = array(
		'faq_url'     => '',
		'contact_url' => '',
		'language'    => '',
		'placement'   => 'bottom-end',
	);
	const LANGUAGES  = array( '', 'en', 'es' );
	const PLACEMENTS = array( 'bottom-end', 'bottom-start', 'inline' );

	/** Attributes of the script tags of this page, by the handles of their scripts. */
	private static $tags = array();

	public static function start() {
		add_action( 'init', array( __CLASS__, 'load_translations' ) );
		add_action( 'init', array( __CLASS__, 'add_shortcode' ) );
		add_action( 'init', array( __CLASS__, 'serve_file' ) );
		add_action( 'admin_menu', array( __CLASS__, 'add_page' ) );
		add_action( 'admin_init', array( __CLASS__, 'register_settings' ) );
		add_filter( 'script_loader_tag', array( __CLASS__, 'add_attributes' ), 10, 2 );
		add_filter(
			'plugin_action_links_' . plugin_basename( __FILE__ ),
			array( __CLASS__, 'add_settings_link' )
		);
		register_uninstall_hook( __FILE__, array( __CLASS__, 'uninstall' ) );
	}

	public static function load_translations() {
		load_plugin_textdomain( 'clinic-faq', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	}

	public static function uninstall() {
		delete_option( self::OPTION );
		delete_option( self::FILE );
	}

	// ------------------------------------------------------------ the page

	public static function add_shortcode() {
		add_shortcode( 'clinic_faq', array( __CLASS__, 'render' ) );
	}

	/**
	 * [clinic_faq]; faq, contact, language and placement say otherwise than the settings.
	 *
	 * @param array|string $attributes as WordPress hands them over; from whoever writes the page
	 */
	public static function render( $attributes ) {
		$settings = self::settings();
		$given    = shortcode_atts(
			array(
				'faq'       => self::faq_url( $settings ),
				'contact'   => $settings['contact_url'],
				'language'  => $settings['language'],
				'placement' => $settings['placement'],
			),
			$attributes,
			'clinic_faq'
		);
		$faq      = esc_url_raw( $given['faq'], array( 'http', 'https' ) );
		if ( '' === $faq ) {
			// For the author alone; visitors see a page without the widget.
			return current_user_can( 'manage_options' )
				? '<p>' . esc_html__( 'Clinic FAQ: choose a FAQ file under Settings → Clinic FAQ.', 'clinic-faq' ) . '</p>'
				: '';
		}
		$data = array_filter(
			array(
				'data-faq'       => $faq,
				'data-contact'   => esc_url_raw( $given['contact'], array( 'http', 'https' ) ),
				'data-lang'      => self::one_of( self::LANGUAGES, $given['language'] ),
				'data-placement' => self::one_of( self::PLACEMENTS, $given['placement'] ),
			)
		);
		$src  = plugins_url( 'dist/clinic-faq.js', __FILE__ );
		if ( isset( $data['data-placement'] ) && 'inline' === $data['data-placement'] ) {
			// The widget stands where its script does: this one can't go to the end of the page.
			return wp_get_script_tag( array( 'src' => add_query_arg( 'ver', self::VERSION, $src ) ) + $data );
		}
		$handle                = 'clinic-faq-' . md5( wp_json_encode( $data ) );
		self::$tags[ $handle ] = $data;
		wp_enqueue_script( $handle, $src, array(), self::VERSION, true );
		return '';
	}

	/** Puts what the shortcode says on its script tag. */
	public static function add_attributes( $tag, $handle ) {
		if ( ! isset( self::$tags[ $handle ] ) ) {
			return $tag;
		}
		$attributes = ' async';
		foreach ( self::$tags[ $handle ] as $name => $value ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		return preg_replace_callback(
			'/<script\b(?=[^>]*\bsrc=)/',
			function ( $found ) use ( $attributes ) {
				return $found[0] . $attributes;
			},
			$tag,
			1
		);
	}

	// ------------------------------------------------------------ the FAQ file

	/** The address in the settings, or that of the uploaded file; a new file has a new address. */
	private static function faq_url( $settings ) {
		if ( '' !== $settings['faq_url'] ) {
			return $settings['faq_url'];
		}
		$file = get_option( self::FILE );
		return is_string( $file ) && '' !== $file
			? add_query_arg( self::QUERY, substr( md5( $file ), 0, 12 ), home_url( '/' ) )
			: '';
	}

	/** Sends the uploaded file. Not by the REST API, which many sites close to visitors. */
	public static function serve_file() {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- a public file, nothing changes
		if ( ! isset( $_GET[ self::QUERY ] ) ) {
			return;
		}
		$file = get_option( self::FILE );
		if ( ! is_string( $file ) || '' === $file ) {
			status_header( 404 );
			exit;
		}
		header( 'Content-Type: application/json; charset=utf-8' );
		header( 'X-Content-Type-Options: nosniff' );
		header( 'Cache-Control: public, max-age=3600' );
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON with its own type, never HTML
		echo $file;
		exit;
	}

	// ------------------------------------------------------------ the settings

	private static function settings() {
		$saved = get_option( self::OPTION );
		return array_merge( self::DEFAULTS, is_array( $saved ) ? $saved : array() );
	}

	/** The value if it is one of those allowed, else the first of them. */
	private static function one_of( $allowed, $value ) {
		return in_array( $value, $allowed, true ) ? $value : $allowed[0];
	}

	public static function add_page() {
		add_options_page(
			__( 'Clinic FAQ', 'clinic-faq' ),
			__( 'Clinic FAQ', 'clinic-faq' ),
			'manage_options',
			self::PAGE,
			array( __CLASS__, 'render_page' )
		);
	}

	public static function add_settings_link( $links ) {
		$address = admin_url( 'options-general.php?page=' . self::PAGE );
		return array_merge(
			array( sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'clinic-faq' ) ) ),
			$links
		);
	}

	/** WordPress' own options.php checks the nonce and the capability before anything is saved. */
	public static function register_settings() {
		register_setting(
			self::PAGE,
			self::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( __CLASS__, 'sanitize' ),
				'default'           => self::DEFAULTS,
			)
		);
	}

	/**
	 * What the form says, as it may be saved.
	 *
	 * @param mixed $input from the form, or from other code that sets the option
	 */
	public static function sanitize( $input ) {
		$input = is_array( $input ) ? array_filter( $input, 'is_string' ) : array();
		$input = array_merge( self::DEFAULTS, $input );
		self::save_upload();
		return array(
			'faq_url'     => self::sanitize_url( $input['faq_url'], 'faq_url', __( 'The address of the FAQ file', 'clinic-faq' ) ),
			'contact_url' => self::sanitize_url( $input['contact_url'], 'contact_url', __( 'The contact page', 'clinic-faq' ) ),
			'language'    => self::one_of( self::LANGUAGES, $input['language'] ),
			'placement'   => self::one_of( self::PLACEMENTS, $input['placement'] ),
		);
	}

	private static function sanitize_url( $text, $name, $label ) {
		$text = trim( $text );
		$url  = esc_url_raw( $text, array( 'http', 'https' ) );
		if ( '' !== $text && '' === $url ) {
			/* translators: %s: which address */
			$message = sprintf( __( '%s must be an http or https address. It was not saved.', 'clinic-faq' ), $label );
			add_settings_error( self::OPTION, $name, $message );
		}
		return $url;
	}

	/** Keeps the uploaded file, if there is one and it looks like a FAQ. */
	private static function save_upload() {
		// phpcs:ignore WordPress.Security -- options.php has checked the nonce; what it holds is checked here
		$upload = isset( $_FILES[ self::UPLOAD ] ) ? $_FILES[ self::UPLOAD ] : null;
		$error  = is_array( $upload ) ? $upload['error'] : UPLOAD_ERR_NO_FILE;
		if ( UPLOAD_ERR_NO_FILE === $error || ! current_user_can( 'manage_options' ) ) {
			return;
		}
		if ( UPLOAD_ERR_OK !== $error || ! is_uploaded_file( $upload['tmp_name'] ) || filesize( $upload['tmp_name'] ) > self::MAX_BYTES ) {
			add_settings_error( self::OPTION, self::UPLOAD, __( 'The FAQ file was not saved: it did not arrive whole, or is larger than 5 MB.', 'clinic-faq' ) );
			return;
		}
		$faq = json_decode( file_get_contents( $upload['tmp_name'] ) );
		if ( ! is_object( $faq ) || empty( $faq->entries ) || ! is_array( $faq->entries ) ) {
			add_settings_error( self::OPTION, self::UPLOAD, __( 'The FAQ file was not saved: it is not JSON with entries.', 'clinic-faq' ) );
			return;
		}
		// Encoded anew: whatever it was, it is JSON now. Not loaded with every page.
		update_option( self::FILE, wp_json_encode( $faq ), false );
	}

	public static function render_page() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		$settings = self::settings();
		$has_file = '' !== (string) get_option( self::FILE, '' );
		?>
		<div class="wrap">
			<h1><?php esc_html_e( 'Clinic FAQ', 'clinic-faq' ); ?></h1>
			<p>
				<?php esc_html_e( 'Put the shortcode [clinic_faq] on a page. Have a clinician review the FAQ file first.', 'clinic-faq' ); ?>
				<?php esc_html_e( 'The numbers for people in danger, 988 and 911, are always shown.', 'clinic-faq' ); ?>
			</p>
			<form method="post" action="options.php" enctype="multipart/form-data">
				<?php settings_fields( self::PAGE ); ?>
				<table class="form-table" role="presentation">
					<?php
					self::url_row( 'faq_url', __( 'Address of the FAQ file', 'clinic-faq' ), __( 'Leave it empty to use the file below.', 'clinic-faq' ), $settings );
					?>
					<tr>
						<th scope="row"><label for="clinic-faq-upload"><?php esc_html_e( 'FAQ file', 'clinic-faq' ); ?></label></th>
						<td>
							<input type="file" id="clinic-faq-upload" name="<?php echo esc_attr( self::UPLOAD ); ?>" accept=".json,application/json">
							<p class="description">
								<?php
								echo $has_file
									? esc_html__( 'There is a file. A new one takes its place.', 'clinic-faq' )
									: esc_html__( 'There is no file yet. JSON, up to 5 MB.', 'clinic-faq' );
								?>
							</p>
						</td>
					</tr>
					<?php
					self::url_row( 'contact_url', __( 'Contact page', 'clinic-faq' ), __( 'Where visitors go with what the FAQ does not answer.', 'clinic-faq' ), $settings );
					self::choice_row(
						'language',
						__( 'Language', 'clinic-faq' ),
						array(
							''   => __( 'That of the page', 'clinic-faq' ),
							'en' => __( 'English', 'clinic-faq' ),
							'es' => __( 'Spanish', 'clinic-faq' ),
						),
						$settings
					);
					self::choice_row(
						'placement',
						__( 'Place', 'clinic-faq' ),
						array(
							'bottom-end'   => __( 'Lower right corner', 'clinic-faq' ),
							'bottom-start' => __( 'Lower left corner', 'clinic-faq' ),
							'inline'       => __( 'In the page, where the shortcode is', 'clinic-faq' ),
						),
						$settings
					);
					?>
				</table>
				<?php submit_button(); ?>
			</form>
		</div>
		<?php
	}

	private static function url_row( $name, $label, $description, $settings ) {
		$id = 'clinic-faq-' . $name;
		?>
		<tr>
			<th scope="row"><label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $label ); ?></label></th>
			<td>
				<input type="url" class="regular-text" id="<?php echo esc_attr( $id ); ?>" name="<?php echo esc_attr( self::OPTION . "[$name]" ); ?>" value="<?php echo esc_attr( $settings[ $name ] ); ?>">
				<p class="description"><?php echo esc_html( $description ); ?></p>
			</td>
		</tr>
		<?php
	}

	private static function choice_row( $name, $label, $choices, $settings ) {
		$id = 'clinic-faq-' . $name;
		?>
		<tr>
			<th scope="row"><label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $label ); ?></label></th>
			<td>
				<select id="<?php echo esc_attr( $id ); ?>" name="<?php echo esc_attr( self::OPTION . "[$name]" ); ?>">
					<?php foreach ( $choices as $value => $text ) : ?>
						<option value="<?php echo esc_attr( $value ); ?>" <?php selected( $settings[ $name ], $value ); ?>><?php echo esc_html( $text ); ?></option>
					<?php endforeach; ?>
				</select>
			</td>
		</tr>
		<?php
	}
}

Clinic_FAQ::start();
