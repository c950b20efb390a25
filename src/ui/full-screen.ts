/** When the floating panel covers the page: phones, and any window too low for it. */
export const FULL_SCREEN = '(max-width: 480px), (max-height: 420px)';
