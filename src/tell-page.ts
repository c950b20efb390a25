import type { Warner } from './adapters/warn.js';
import type { Notice } from './core/conversation/conversation.js';
import type { Emit } from './events.js';

export interface PageEars {
  readonly emit: Emit;
  readonly warner: Warner;
  /** The address of the FAQ, for warnings. */
  readonly source: string;
  readonly hasSafetyEvent: boolean;
}

/** Turns a notice into the element's events and warnings. None of them holds the visitor's words. */
export function tellPage(notice: Notice, { emit, warner, source, hasSafetyEvent }: PageEars): void {
  switch (notice.type) {
    case 'answered': {
      const { entryId, confidence } = notice;
      emit('clinic-faq-answered', { entryId, confidence });
      break;
    }
    case 'unanswered':
      emit('clinic-faq-unanswered', { topicId: notice.topicId });
      break;
    case 'safety':
      if (hasSafetyEvent) emit('clinic-faq-safety', { level: notice.level });
      break;
    case 'failed': {
      const { failure: code, detail: message, problems } = notice;
      warner.warn('faq-not-loaded', message);
      emit('clinic-faq-error', { code, message, problems });
      break;
    }
    case 'problems': {
      const [first] = notice.problems;
      const more = `${notice.problems.length} problem(s) in ${source}; the first at ${first?.path ?? ''}: ${first?.message ?? ''}`;
      warner.warn('faq-problems', more);
      break;
    }
  }
}
