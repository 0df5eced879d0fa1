// @pagerduty/pdjs on the sandbox. Prints its steps as JSON.
const { api, event, acknowledge, resolve, trigger, change } = require('@pagerduty/pdjs');

const results = [];
async function step(name, run, check) {
  try {
    const value = await run();
    results.push({ name, problem: check(value) ? null : `unexpected: ${JSON.stringify(value.data ?? value).slice(0, 300)}` });
    return value;
  } catch (error) {
    results.push({ name, problem: String(error.stack || JSON.stringify(error)).slice(0, 300) });
    return { data: {}, resource: {} };
  }
}

(async () => {
  const pd = api({ token: 'y_NbAkKc66ryYTWUXYEu' });
  const From = { headers: { From: 'ada@example.com' } };
  const users = await step('users', () => pd.get('/users'), (r) => r.resource.length === 6);
  const me = users.resource[0];
  await step('with parameters', () => pd.get('/users', { data: { limit: 2 } }), (r) => r.resource.length === 2 && r.next);
  await step('the next page', async () => (await pd.get('/users', { data: { limit: 4 } })).next(), (r) => r.resource.length === 2);
  await step('all pages', () => pd.all('/users', { data: { limit: 2 } }), (r) => r.resource.length === 6);
  await step('users by name', () => pd.get('/users?query=ada'), (r) => r.resource[0].email === 'ada@example.com');
  await step('with an endpoint', () => api({ token: 'abcdefghij0123456789', endpoint: '/users' }), (r) => r.response.status === 200);
  await step('a bearer token', () => api({ token: 'an-oauth-token', tokenType: 'bearer', endpoint: '/teams' }), (r) => r.resource.length === 3);
  await step('a bad token', () => api({ token: 'pdus+_0XBPWQQ_1', endpoint: '/teams' }), (r) => r.response.status === 401);
  const team = await step('a new team', () => pd.post('/teams', { data: { team: { name: 'Node', type: 'team' } } }), (r) => r.resource.name === 'Node');
  await step('one team', () => pd.get(`/teams/${team.resource.id}`), (r) => r.data.team.summary === 'Node');
  await step('another name', () => pd.put(`/teams/${team.resource.id}`, { data: { team: { name: 'Deno' } } }), (r) => r.data.team.name === 'Deno');
  await step('a member', () => pd.put(`/teams/${team.resource.id}/users/${me.id}`, { data: { role: 'manager' } }), (r) => r.response.status === 204);
  await step('members', () => pd.get(`/teams/${team.resource.id}/members`), (r) => r.data.members[0].user.id === me.id);
  const services = await step('services', () => pd.get('/services'), (r) => r.resource.length === 4);
  const service = services.resource[0];
  const ref = { id: service.id, type: 'service_reference' };
  const incident = await step('an incident', () => pd.post('/incidents', { ...From, data: { incident: { type: 'incident', title: 'Slow', service: ref } } }), (r) => r.resource.status === 'triggered');
  const path = `/incidents/${incident.resource.id}`;
  await step('acknowledged', () => pd.put(path, { ...From, data: { incident: { type: 'incident', status: 'acknowledged' } } }), (r) => r.resource.status === 'acknowledged');
  await step('a note', () => pd.post(`${path}/notes`, { ...From, data: { note: { content: 'Hm.' } } }), (r) => r.data.note.content === 'Hm.');
  await step('notes', () => pd.get(`${path}/notes`), (r) => r.data.notes.length === 1);
  await step('log entries', () => pd.get(`${path}/log_entries`), (r) => r.data.log_entries.some((e) => e.type === 'annotate_log_entry'));
  await step('resolved', () => pd.put('/incidents', { ...From, data: { incidents: [{ id: incident.resource.id, type: 'incident', status: 'resolved' }] } }), (r) => r.data.incidents[0].status === 'resolved');
  await step('open incidents', () => pd.get('/incidents', { data: { 'statuses[]': 'triggered' } }), (r) => r.resource.every((i) => i.status === 'triggered'));
  await step('on-calls', () => pd.get('/oncalls'), (r) => r.resource.every((o) => o.user.summary));
  await step('a schedule', () => pd.get('/schedules', { data: { limit: 1 } }), (r) => r.resource[0].type === 'schedule');
  await step('priorities', () => pd.get('/priorities'), (r) => r.resource.map((p) => p.name).join() === 'P1,P2,P3,P4,P5');
  const made = await step('an integration', () => pd.post(`/services/${service.id}/integrations`, { data: { integration: { type: 'events_api_v2_inbound_integration', name: 'JS' } } }), (r) => r.data.integration.integration_key.length === 32);
  const key = made.data.integration.integration_key;
  const payload = { summary: 'Full', source: 'db', severity: 'error' };
  await step('an event', () => event({ data: { routing_key: key, event_action: 'trigger', dedup_key: 'js', payload } }), (r) => r.data.status === 'success' && r.data.dedup_key === 'js');
  await step('its incident', () => pd.get('/incidents', { data: { incident_key: 'js' } }), (r) => r.resource[0].title === 'Full');
  await step('acknowledged by an event', () => acknowledge({ data: { routing_key: key, dedup_key: 'js' } }), (r) => r.data.status === 'success');
  await step('resolved by an event', () => resolve({ data: { routing_key: key, dedup_key: 'js' } }), (r) => r.data.status === 'success');
  await step('its incident is resolved', () => pd.get('/incidents', { data: { incident_key: 'js' } }), (r) => r.resource[0].status === 'resolved');
  await step('another event', () => trigger({ data: { routing_key: key, payload } }), (r) => r.data.dedup_key.length === 32);
  await step('a change event', () => change({ data: { routing_key: key, payload: { summary: 'Deployed' } } }), (r) => r.data.status === 'success');
  await step('an event without a key', () => event({ data: { event_action: 'trigger', payload } }), (r) => r.response.status === 400);
  await step('without the membership', () => pd.delete(`/teams/${team.resource.id}/users/${me.id}`), (r) => r.response.status === 204);
  await step('without the team', () => pd.delete(`/teams/${team.resource.id}`), (r) => r.response.status === 204);
  await step('it is gone', () => pd.get(`/teams/${team.resource.id}`), (r) => r.response.status === 404);
  process.stdout.write(JSON.stringify(results));
})();
