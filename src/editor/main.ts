/** The script of the editors' page: registers the widget, for the preview, and the page itself. */
import { defineClinicFaq } from '../index.js';
import { ClinicFaqEditor } from './editor.js';

defineClinicFaq();
customElements.define('clinic-faq-editor', ClinicFaqEditor);
