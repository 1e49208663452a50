// clasp brings the clients of all of Google's APIs, and loading them is most of its time. Those that it never asks are left
// out: a call of one would throw, as it would of any name that does not exist.
const LISTS_OF_APIS = /[\\/]googleapis[\\/]build[\\/]src[\\/](apis[\\/])?index\.js$/;
const API = /^\.\/(?:apis\/)?(\w+)(?:\/\w+)?$/;
const ASKED = ['apis', 'discovery', 'drive', 'googleapis', 'logging', 'script', 'serviceusage'];
/** Whether a module is loaded that is no client of an API that clasp never asks. */
exports.isAsked = (name, from) => {
  const api = LISTS_OF_APIS.test(from ?? '') ? API.exec(name)?.[1] : undefined;
  return !api || ASKED.includes(api);
};
