// Loaded before the tests: Univer's modules are then as in quick-univer.cjs.
const { Module } = require("node:module");
const { quick, univer } = require("./quick-univer.cjs");

const compile = Module.prototype._compile;

Module.prototype._compile = function (text, file, ...more) {
  return compile.call(this, univer.test(file) ? quick(text, file) : text, file, ...more);
};
