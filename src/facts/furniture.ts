export { copyrightHolder, fixedFormulae, isCopyrightLine } from './copyright.ts';
export { isLanguageName, isSectionLabel, isSiteMapWord, languageNamed, siteMapWords } from './labels.ts';
