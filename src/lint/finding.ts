import type { Format } from '../article/article.ts';
import type { Severity } from '../rule/define-rule.ts';
import type { Edit } from '../rule/report.ts';
import type { Position } from '../text/line-index.ts';
import type { Range } from '../text/range.ts';

export type { Edit };

export interface Related {
  /** As the file's own path; null when it has none. */
  readonly path: string | null;
  readonly range: Range;
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
}

export interface Suggestion {
  readonly messageId: string;
  readonly message: string;
  readonly edits: readonly Edit[];
}

/** One defect at one place, as the JSON report gives it. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** In the locale of the run. */
  readonly message: string;
  /** The rule's page. */
  readonly url: string;
  /** Half-open, UTF-16 code units of the decoded source without its BOM. */
  readonly range: Range;
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
  readonly related: readonly Related[];
  readonly fix?: { readonly edits: readonly Edit[] };
  readonly suggestions: readonly Suggestion[];
}

/** A finding that a comment, the front matter or a baseline silences. */
export interface SuppressedFinding extends Finding {
  readonly by: 'comment' | 'front-matter' | 'baseline';
  /** What the comment says after `--`; null where it says nothing, and for all else. */
  readonly reason: string | null;
}

/** What was not judged, so that silence is not read as approval. */
export interface Note {
  readonly id:
    | 'undetermined-language'
    | 'unlisted-language'
    | 'too-large'
    | 'too-complex'
    | 'undecodable'
    | 'unreadable'
    | 'internal-error';
  readonly message: string;
}

/** How likely a document is spam or broken, for a queue that people read from the top. */
export interface Triage {
  /** 0 to 1, three decimals; 0 where no finding weighs. */
  readonly score: number;
  /** What the score is made of, the heaviest first. */
  readonly reasons: readonly TriageReason[];
}

/** What the findings of one message of one rule add to the score. */
export interface TriageReason {
  readonly rule: string;
  readonly messageId: string;
  /** How many findings there are. */
  readonly count: number;
  /** The probability, 0 to 1, that these findings alone give. */
  readonly weight: number;
}

export interface FileResult {
  /** Relative to the current folder, with `/`; null when unnamed. */
  readonly path: string | null;
  readonly format: Format | null;
  readonly encoding: string | null;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notes: readonly Note[];
  /** With the preset `triage` only. */
  readonly triage?: Triage;
}
