export { copyrightHolder, fixedFormulae, isCopyrightLine } from './copyright.ts';
export { isLanguageName, isSectionLabel, isSiteMapWord, siteMapWords } from './labels.ts';
