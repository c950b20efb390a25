/** Registers `<clinic-faq>`: the only file with this side effect. */
import { defineClinicFaq } from './index.js';

defineClinicFaq();

export * from './index.js';
