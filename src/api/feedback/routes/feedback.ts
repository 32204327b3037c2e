export default {
  type: 'content-api',
  routes: [
    { method: 'PUT', path: '/feedback/:key', handler: 'feedback.submit' },
    { method: 'POST', path: '/feedback', handler: 'feedback.submit' },
    { method: 'GET', path: '/feedback/figures', handler: 'feedback.figures' },
    { method: 'POST', path: '/feedback/ticket', handler: 'feedback.ticket' },
    { method: 'POST', path: '/feedback/ticket/follow-up', handler: 'feedback.followUp' },
    { method: 'POST', path: '/feedback/ticket/rating', handler: 'feedback.rate' },
    { method: 'POST', path: '/feedback/ticket/reopening', handler: 'feedback.reopen' },
  ],
};
