import type { Edit, Finding, Note, Related, SuppressedFinding } from '../lint/finding.ts';
import { createNumbering, fingerprintOf } from '../lint/fingerprint.ts';
import type { Severity } from '../rule/define-rule.ts';
import type { LineIndex } from '../text/line-index.ts';
import { harmlessJson } from './harmless.ts';
import type { CreateReporter, Reported, ReporterOptions } from './reporter.ts';
import { shownOf } from './shown.ts';
import { WORDS } from './words.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'note' };

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html. */
export const createSarifReporter: CreateReporter = (options) => {
  const rules = new Rules(options);
  const notifications: unknown[] = [];
  let separator = '';
  return {
    begin: () => `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"results":[`,
    file(reported) {
      const { findings, suppressed, path, notes } = reported.result;
      const uri = path === null ? undefined : uriOf(path);
      notifications.push(...notes.map((note) => notificationOf(note, uri)));
      const number = createNumbering();
      return [...shownOf(findings, options.quiet), ...suppressed]
        .map((finding) => {
          const print = number(fingerprintOf(finding, reported.source));
          const json = JSON.stringify(resultOf(finding, rules.indexOf(finding), print, reported, uri));
          const line = `${separator}\n${harmlessJson(json)}`;
          separator = ',';
          return line;
        })
        .join('');
    },
    end() {
      const run = {
        tool: {
          driver: {
            name: 'bilint',
            ...(options.version !== undefined && { version: options.version }),
            informationUri: 'https://github.com/bilint/bilint',
            language: options.locale,
            rules: rules.all,
          },
        },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
      };
      return `\n],${harmlessJson(JSON.stringify(run)).slice(1)}]}\n`;
    },
  };
};

/** The rules that the results speak of, in the order in which they are met. */
class Rules {
  readonly all: unknown[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #describe: ReporterOptions['describe'];

  constructor({ describe }: ReporterOptions) {
    this.#describe = describe;
  }

  indexOf({ rule, url }: Finding): number {
    const known = this.#indexes.get(rule);
    if (known !== undefined) return known;
    const description = this.#describe?.(rule);
    this.#indexes.set(rule, this.all.length);
    return (
      this.all.push({
        id: rule,
        ...(description !== undefined && { shortDescription: { text: description } }),
        helpUri: url,
      }) - 1
    );
  }
}

function resultOf(
  finding: Finding | SuppressedFinding,
  ruleIndex: number,
  fingerprint: string,
  { source, lines }: Reported,
  uri: string | undefined,
) {
  const { rule, severity, message, related, fix, suggestions } = finding;
  const text = source === null || lines === null ? undefined : lines;
  const offers = [
    ...(fix === undefined ? [] : [{ edits: fix.edits, message: undefined }]),
    ...suggestions.map(({ edits, message: offer }) => ({ edits, message: offer })),
  ];
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(finding, uri)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, i) => ({
        id: i + 1,
        message: { text: other.message },
        ...locationOf(other, other.path === null ? uri : uriOf(other.path)),
      })),
    }),
    partialFingerprints: { 'bilintFinding/v1': fingerprint },
    ...(offers.length > 0 &&
      text !== undefined && {
        fixes: offers.map(({ edits, message: offer }) => ({
          ...(offer !== undefined && { description: { text: offer } }),
          artifactChanges: [{ artifactLocation: artifactOf(uri), replacements: replacementsOf(edits, text) }],
        })),
      }),
    ...('reason' in finding && {
      suppressions: [suppressionOf(finding)],
    }),
  };
}

function suppressionOf({ by, reason }: SuppressedFinding) {
  const kind = by === 'baseline' ? 'external' : 'inSource';
  return { kind, ...(reason !== null && { justification: reason }) };
}

type Place = Pick<Related, 'range' | 'start' | 'end'>;

function locationOf(place: Place, uri: string | undefined) {
  return { physicalLocation: { artifactLocation: artifactOf(uri), region: regionOf(place) } };
}

function replacementsOf(edits: readonly Edit[], lines: LineIndex) {
  const ordered = [...edits].sort((a, b) => a.range[0] - b.range[0]);
  return ordered.map(({ range, text }) => {
    const [start, end] = [lines.positionOf(range[0]), lines.positionOf(range[1])];
    return { deletedRegion: regionOf({ range, start, end }), insertedContent: { text } };
  });
}

function regionOf({ range, start, end }: Place) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: range[0],
    charLength: range[1] - range[0],
  };
}

function notificationOf({ id, message }: Note, uri: string | undefined) {
  return {
    descriptor: { id },
    level: 'note',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(uri) } }],
  };
}

/** A location needs an address, even of text without a name. */
function artifactOf(uri: string | undefined) {
  return { uri: uri ?? encodeURIComponent(WORDS.en.unnamed) };
}

/** A path as a relative reference. A lone surrogate has no form in it and becomes U+FFFD. */
function uriOf(path: string): string {
  const segments = path.replace(/\p{Surrogate}/gu, '\ufffd').split('/');
  return segments.map(encodeURIComponent).join('/');
}
