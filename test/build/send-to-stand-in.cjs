// Loaded into clasp with --require: whatever it would send to Google goes to the stand-in on this machine.
const http = require('node:http');
const https = require('node:https');
const Module = require('node:module');
const { isAsked } = require('./apis-asked.cjs');
const { syncBuiltinESMExports } = Module;

const port = Number(process.env.STAND_IN_PORT);

function request(first, ...rest) {
  const url = typeof first === 'string' || first instanceof URL ? new URL(first) : undefined;
  const settings = url ? { ...rest.shift(), hostname: url.hostname, path: url.pathname + url.search } : first;
  const host = settings.hostname ?? settings.host;
  const headers = { ...settings.headers, 'x-meant-for': host };
  const there = { protocol: 'http:', hostname: '127.0.0.1', port, agent: undefined, headers };
  return http.request({ ...settings, ...there, host: undefined }, ...rest);
}

https.request = request;
https.get = (...args) => request(...args).end();
syncBuiltinESMExports();

const load = Module._load;
Module._load = function (name, from, ...more) {
  return isAsked(name, from?.filename) ? load.call(this, name, from, ...more) : { VERSIONS: {} };
};
