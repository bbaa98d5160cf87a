/**
 * Letters that follow each other are not independent, so a likelihood says less than it seems to: log likelihoods are
 * divided by this. Fitted so that of verdicts at .9 nine in ten are right.
 */
const TEMPERATURE = 2.2;
/** Natural-log units by which a word may count against a language: one stray name must not outweigh a sentence. */
export const CLIP = 20;

/** Probability of one of the candidates, given the log likelihood of each. */
export function posteriorOf(scores: ArrayLike<number>, candidate: number): number {
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += Math.exp((scores[at]! - scores[candidate]!) / TEMPERATURE);
  return 1 / sum;
}

/** How far the mean gain over the background may lie under that of the language's own texts, in standard deviations. */
const FLOOR_Z = 2;
/** What text of a listed language gains over the background model, in natural-log units a letter; and how far that varies from letter to letter and from text to text. */
const GAIN_MEAN = 0.3;
const GAIN_LETTER_DEVIATION = 1.23;
const GAIN_TEXT_DEVIATION = 0.14;

/** Whether a text fits the script's languages in general better than the language that it was taken for. */
export function isOutOfSet(score: number, background: number, letters: number, z = FLOOR_Z): boolean {
  if (letters === 0) return false;
  const gain = (score - background) / letters;
  const deviation = Math.sqrt(GAIN_LETTER_DEVIATION ** 2 / letters + GAIN_TEXT_DEVIATION ** 2);
  return gain < GAIN_MEAN - z * deviation;
}
