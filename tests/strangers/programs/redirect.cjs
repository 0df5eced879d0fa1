// Loaded before a program of Node: connections to PagerDuty's hosts go to SANDBOX_PORT of this machine.
const net = require('net');
const connect = net.Socket.prototype.connect;
const isPagerDuty = (host) => /(^|\.)pagerduty\.com$/.test(host || '');
net.Socket.prototype.connect = function (...given) {
  const options = Array.isArray(given[0]) ? given[0][0] : given[0];
  if (options && typeof options === 'object' && isPagerDuty(options.host)) {
    options.servername = options.servername || options.host;
    options.host = '127.0.0.1';
    options.port = Number(process.env.SANDBOX_PORT);
    delete options.lookup;
  }
  return connect.apply(this, given);
};
