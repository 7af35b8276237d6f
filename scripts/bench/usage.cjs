// Loaded into a measured process before anything else: at its end it leaves what it used.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const file = process.env.VNET_PREFLIGHT_BENCH_USAGE;
  if (file === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  writeFileSync(file, JSON.stringify({ cpu, memory: (ownPeak() ?? maxRSS) / 1024 }));
});

/** On Linux maxRSS begins with the size of the process that started this one; the kernel's file does not. */
function ownPeak() {
  try {
    const found = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return found === null ? undefined : Number(found[1]);
  } catch {
    return undefined;
  }
}
