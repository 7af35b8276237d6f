// Stands in for terraform where a test needs a plan that no built-in provider can make: `plan` saves, `show -json`
// replays a recorded genuine plan, `apply` tells what it was given. Every call is a line of the log.
const { appendFileSync, readFileSync, statSync, writeFileSync } = require('node:fs');
const { createHash } = require('node:crypto');
const { dirname } = require('node:path');

const { STAND_IN_LOG: log = '', STAND_IN_PLAN: recorded = '', STAND_IN_MODE: mode = '' } = process.env;
const words = process.argv.slice(2);
const command = words.find(word => !word.startsWith('-'));
const status = Number(process.env.STAND_IN_STATUS ?? 0);

function note(entry) {
  appendFileSync(log, `${JSON.stringify(entry)}\n`);
}

function permissions(path) {
  return (statSync(path).mode & 0o777).toString(8);
}

function plan() {
  process.stdout.write('Plan: 1 to add\n');
  if (mode === 'slow' || mode === 'deaf') return waitForSignals();
  if (mode === 'dies') process.kill(process.pid, 'SIGKILL');
  const out = words.findLast(word => /^--?out=/.test(word))?.replace(/^--?out=/, '');
  if (out !== undefined && mode !== 'no-plan' && (status === 0 || status === 2)) {
    writeFileSync(
      out,
      mode === 'cloud' ? '{"remote_plan_format":1,"run_id":"run-abc","hostname":"h"}' : `saved ${recorded}`,
    );
    note({ saved: out, file: permissions(out), folder: permissions(dirname(out)) });
  }
  process.exitCode = status;
}

function show() {
  const path = words.at(-1);
  if (mode === 'show-fails' || mode === 'cloud') {
    process.stderr.write('╷\n│ \u001B[31mError: \u001B[0mno such thing\n╵\n');
    process.exitCode = 1;
    return;
  }
  if (mode === 'needs-variables' && !words.includes('-var-file=key.tfvars')) {
    process.exitCode = 1;
    return;
  }
  if (mode === 'show-empty') return;
  if (mode === 'swaps') writeFileSync(path, 'another plan');
  if (mode === 'swaps-original') writeFileSync(process.env.STAND_IN_ORIGINAL, 'another plan');
  process.stdout.write(readFileSync(recorded));
}

function apply() {
  if (mode === 'slow-apply' || mode === 'deaf-apply') return waitForSignals();
  const bytes = readFileSync(words.at(-1));
  const digest = createHash('sha256').update(bytes).digest('hex');
  note({ applied: words.at(-1), content: bytes.toString('utf8', 0, 200), digest });
  process.stdout.write('Apply complete!\n');
  process.exitCode = status;
}

/** Tells of every signal; ends a moment after the first unless it is deaf. */
function waitForSignals() {
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      note({ signal });
      if (mode.startsWith('deaf') || isEnding) return;
      isEnding = true;
      setTimeout(() => process.exit(1), 600);
    });
  }
  setInterval(() => undefined, 1000);
  note({ ready: process.pid });
  process.stdout.write('ready\n');
}

const { TF_CLI_ARGS, TF_CLI_ARGS_plan, TF_CLI_ARGS_show, TF_CLI_ARGS_apply } = process.env;
note({ words, TF_CLI_ARGS, TF_CLI_ARGS_plan, TF_CLI_ARGS_show, TF_CLI_ARGS_apply });
({ plan, show, apply })[command]?.();
