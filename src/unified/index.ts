export { hostPlugins, type PluginUse } from './host-plugins.ts';
