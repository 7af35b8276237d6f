// TypeScript sources import each other by the name of the JavaScript file that they become
// ('./value.js' is value.ts). Jest reads the sources, so the names of our own files are turned back;
// those inside node_modules are left alone.
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

module.exports = (request, options) => {
  if (/^\.\.?\/.*\.js$/.test(request) && !/[\\/]node_modules[\\/]/.test(options.basedir)) {
    const source = resolve(options.basedir, request.replace(/\.js$/, '.ts'));
    if (existsSync(source)) return source;
  }
  return options.defaultResolver(request, options);
};
