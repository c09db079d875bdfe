// Starting programs: their output kept or shown, and ended with us. It must not end anything that it did not start.
import { spawn } from 'node:child_process';

const running = new Set();
let ending = false;

/** Ctrl+C and the like: what was started is told, and we go when it has gone. */
export function endWithChildren() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      for (const child of running) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
      if (running.size === 0) process.exit(130);
    });
  }
}

/**
 * Runs a program without standard input. `show` sends its output on to ours; otherwise it is kept, for when it is needed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, show?: boolean, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string }>} `output` is both streams as they came.
 */
export function run(program, args, { cwd, env, show = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    running.add(child);
    let stdout = '';
    let output = '';
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    const done = (code) => {
      running.delete(child);
      if (ending && running.size === 0) process.exit(130);
      resolve({ code, stdout, output });
    };
    child.once('error', (error) => {
      output += error.message;
      done(127);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}

/** @param {string} text @param {number} count */
export const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n');
