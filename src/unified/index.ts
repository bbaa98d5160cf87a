export { type HostOptions, hostPlugins, type PluginUse, type TreeName } from './host-plugins.ts';
