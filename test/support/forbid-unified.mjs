import { register } from 'node:module';

const hooks = `
const FORBIDDEN = /^(?:unified(?:-engine)?|vfile|retext(?:-english)?|remark-.*|rehype-.*)$|src\\/(?:unified|host)\\/index/;
export function resolve(specifier, context, next) {
  if (FORBIDDEN.test(specifier) || FORBIDDEN.test(specifier.replace(/^\\.+\\//, 'src/'))) throw new Error('loads ' + specifier);
  return next(specifier, context);
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
