import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toyTree } from './toyTree.ts';

const house = { 'server/main.ts': 'const said: string[] = process.argv.slice(2); console.log(JSON.stringify(said));' };

/** Plays npm: writes down each call and leaves what npm leaves, or fails as it does. */
const npm = `
  import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
  appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
  if (process.env.NPM_FAILS) { console.error('npm warn old\\nnpm error code E404\\nnpm error 404 not there'); process.exit(1); }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync('node_modules/.package-lock.json', '{"packages":{}}');
`;

function freshTree() {
  const tree = toyTree(
    { 'npm.mjs': npm, 'package-lock.json': '{"packages":{"":{}}}', 'hello.ts': 'console.log("hello" as string);' },
    { linked: false },
  );
  const hello = (env = {}) =>
    tree.node(['scripts/ts.mjs', 'hello.ts'], { npm_execpath: join(tree.folder, 'npm.mjs'), ...env });
  const calls = () => (existsSync(join(tree.folder, 'calls')) ? tree.read('calls').trim().split('\n').length : 0);
  return { tree, hello, calls };
}

describe('npm start', () => {
  test('passes every argument on to the server, untouched', async () => {
    const args = ['--port', '0', '--data', 'a b', '--day', '2024-07-15', '--empty'];
    const { code, stdout } = await toyTree(house).node(['scripts/start.mjs', ...args]);
    expect(JSON.parse(stdout)).toEqual(args);
    expect(code).toBe(0);
  });

  test('answers --help without building the client', async () => {
    const tree = toyTree({ ...house, 'client/index.html': '<script type="module" src="./absent.ts"></script>' });
    const { code, stdout, stderr } = await tree.node(['scripts/start.mjs', '--help']);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '["--help"]\n', stderr: '' });
  });

  test('builds the client once, and again when a source has changed', async () => {
    const tree = toyTree({
      ...house,
      'package-lock.json': '{}',
      'vite.config.ts': "export default { root: 'client' };",
      'client/index.html': '<h1>First</h1>',
    });
    const start = async () => (await tree.node(['scripts/start.mjs'])).stderr;
    expect(await start()).toBe('Building the client …\n');
    expect(await start()).toBe('');
    tree.write('client/index.html', '<h1>Second</h1>');
    expect(await start()).toBe('Building the client …\n');
    expect(tree.read('client/dist/index.html')).toContain('Second');
  });

  test('says in one sentence that the client does not build, and opens nothing', async () => {
    const tree = toyTree({
      ...house,
      'package-lock.json': '{}',
      'client/index.html': '<script type="module" src="./absent.ts"></script>',
    });
    tree.write('vite.config.ts', "export default { root: 'client' };");
    const { code, stdout, stderr } = await tree.node(['scripts/start.mjs']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toEqual([
      'Building the client …',
      expect.stringMatching(/^The client could not be built: Failed to resolve .*absent\.ts .*client-build\.log\)\.$/),
    ]);
  });

  test('hands a signal to the server and ends as the server does', async () => {
    const waits = `process.on('SIGTERM', () => { console.log('closed'); process.exit(7); });
      setInterval(() => {}, 1000); console.log('open');`;
    const { code, stdout } = await toyTree({ 'server/main.ts': waits }).node(['scripts/start.mjs'], {}, (child) => {
      child.stdout?.once('data', () => child.kill('SIGTERM'));
    });
    expect({ code, stdout }).toEqual({ code: 7, stdout: 'open\nclosed\n' });
  });
});

describe('npm run day', () => {
  test('leaves stdout to the data, even when it has to install first', async () => {
    const { tree } = freshTree();
    tree.write('server/cli.ts', 'console.log(JSON.stringify(process.argv.slice(2) as string[]));');
    const env = { npm_execpath: join(tree.folder, 'npm.mjs') };
    const { stdout, stderr } = await tree.node(['scripts/day.mjs', 'verify', '--head', 'H'], env);
    expect(stdout).toBe('["verify","--head","H"]\n');
    expect(stderr).toBe('Installing the locked dependencies …\n');
  });
});

describe('the dependencies', () => {
  test('are installed when missing, left alone when current, and installed again when the lock asks for others', async () => {
    const { tree, hello, calls } = freshTree();
    expect(await hello()).toEqual({ code: 0, stdout: 'hello\n', stderr: 'Installing the locked dependencies …\n' });
    expect(await hello()).toEqual({ code: 0, stdout: 'hello\n', stderr: '' });
    expect(calls()).toBe(1);
    tree.write('package-lock.json', '{"packages":{"":{},"node_modules/a":{"version":"1.0.0"}}}');
    await hello();
    expect(calls()).toBe(2);
  });

  test('are installed once by two commands at the same moment', async () => {
    const { hello, calls } = freshTree();
    const both = await Promise.all([hello(), hello()]);
    expect(both.map(({ stdout }) => stdout)).toEqual(['hello\n', 'hello\n']);
    expect(calls()).toBe(1);
  });

  test('that cannot be had are told in one sentence, and asked for again the next time', async () => {
    const { hello, calls } = freshTree();
    const { code, stdout, stderr } = await hello({ NPM_FAILS: '1' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([
      'Installing the locked dependencies …',
      expect.stringMatching(/^The dependencies could not be installed: .*404.*npm-ci\.log\)\.$/),
    ]);
    expect((await hello()).code).toBe(0);
    expect(calls()).toBe(2);
  });

  test('of a linked folder are never touched: they belong to another checkout', async () => {
    const tree = toyTree({
      'hello.ts': 'console.log("hello")',
      'npm.mjs': npm,
      'package-lock.json': '{"packages":{}}',
    });
    const { code } = await tree.node(['scripts/ts.mjs', 'hello.ts'], { npm_execpath: join(tree.folder, 'npm.mjs') });
    expect(code).toBe(0);
    expect(existsSync(join(tree.folder, 'calls'))).toBe(false);
  });
});
