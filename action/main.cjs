const { run } = require('./run.cjs');

void run();
