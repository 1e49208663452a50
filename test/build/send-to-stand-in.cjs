// Loaded into clasp with --require: whatever it would send to Google goes to the stand-in on this machine.
const http = require('node:http');
const https = require('node:https');
const Module = require('node:module');
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

// clasp brings the clients of all of Google's APIs, and loading them is most of its time. Those that it never asks are left
// out: a call of one would throw, as it would of any name that does not exist.
const LISTS_OF_APIS = /[\\/]googleapis[\\/]build[\\/]src[\\/](apis[\\/])?index\.js$/;
const API = /^\.\/(?:apis\/)?(\w+)(?:\/\w+)?$/;
const ASKED = ['apis', 'discovery', 'drive', 'googleapis', 'logging', 'script', 'serviceusage'];
const load = Module._load;
Module._load = function (name, from, ...more) {
  const isOfTheList = LISTS_OF_APIS.test(from?.filename ?? '');
  const api = isOfTheList ? API.exec(name)?.[1] : undefined;
  return api && !ASKED.includes(api) ? { VERSIONS: {} } : load.call(this, name, from, ...more);
};
