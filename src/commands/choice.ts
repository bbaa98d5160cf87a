import { nearestName } from '../config/nearest-name.ts';
import { UsageError } from './usage-error.ts';

/** The value of an option that allows a few words. Throws a UsageError that names them. */
export function choice<const T extends string>(option: string, found: string, allowed: readonly T[]): T {
  const value = allowed.find((word) => word === found);
  if (value !== undefined) return value;
  const nearest = nearestName(found, allowed);
  const known = allowed.join(', ');
  throw new UsageError({
    en: `${option}: unknown “${found}”; ${nearest === undefined ? '' : `did you mean “${nearest}”? `}Allowed: ${known}.`,
    zh: `${option}：未知的“${found}”；${nearest === undefined ? '' : `是否想用“${nearest}”？`}可用：${known}。`,
  });
}

/** The value of an option that takes a whole number from 0 up. */
export function wholeNumber(option: string, found: string): number {
  if (/^\d{1,9}$/.test(found)) return Number(found);
  throw new UsageError({
    en: `${option}: “${found}” is no whole number.`,
    zh: `${option}：“${found}”不是整数。`,
  });
}
