import { Parser } from 'htmlparser2';
import type { XmlSchema } from './schemas/xml.ts';

/** How often each element stands in the text, and what is wrong with it, by a strict schema. */
export function checkXml(text: string, schema: XmlSchema): { counts: Record<string, number>; mistakes: string[] } {
  const counts: Record<string, number> = {};
  const mistakes: string[] = [];
  const open: string[] = [''];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1)!;
        if (!schema[parent]?.children.includes(name)) mistakes.push(`<${name}> in <${parent}>`);
        const allowed = schema[name]?.attributes ?? {};
        for (const [key, value] of Object.entries(attributes)) {
          if (!allowed[key]?.test(value)) mistakes.push(`<${name} ${key}="${value}">`);
        }
        for (const key of Object.keys(allowed)) if (!(key in attributes)) mistakes.push(`<${name}> without ${key}`);
        counts[name] = (counts[name] ?? 0) + 1;
        open.push(name);
      },
      ontext(data) {
        const parent = open.at(-1)!;
        if (data.trim() !== '' && schema[parent]?.text !== true) mistakes.push(`“${data}” in <${parent}>`);
      },
      onclosetag(name, implied) {
        if (implied && !text.includes('/>')) mistakes.push(`<${name}> is not closed`);
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (open.length !== 1) mistakes.push(`not closed: ${open.join(' ')}`);
  return { counts, mistakes };
}
