import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { addressOf, withPage } from './page.ts';

describe('the built page on a static host', () => {
  it('draws itself from a sub-folder, under its own policy', async () => {
    await withPage({}, async (page) => {
      await page.locator('#root > *').first().waitFor();
      expect(await page.title()).toContain('Readout');
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      expect(policy).toContain("default-src 'none'");
    });
  });

  it('lets no script in that is not its own', async () => {
    await withPage({ expected: [/TrustedScript/] }, async (page) => {
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        script.append('window.ranInline = true');
        document.body.append(script);
        return 'ranInline' in window;
      });
      expect(ran).toBe(false);
    });
  });
});

describe('the helpers for these tests', () => {
  it('build an address with a view in it', () => {
    expect(addressOf({ source: 'a~b' })).toMatch(/\/story\/readout\/\?source=a%7Eb$/);
  });

  it('fail on a console warning', async () => {
    const warned = withPage({}, (page) => page.evaluate(() => console.warn('hum')));
    await expect(warned).rejects.toThrow(/hum/);
  });

  it('fail where an expected complaint stays away', async () => {
    const silent = withPage({ expected: [/thunder/] }, async () => undefined);
    await expect(silent).rejects.toThrow(/should have complained/);
  });

  it('fail on a call to another host', async () => {
    const called = withPage({}, (page) =>
      page.evaluate(() =>
        fetch('https://example.org/').then(
          () => undefined,
          () => undefined,
        ),
      ),
    );
    await expect(called).rejects.toThrow(/complained/);
  });

  it('see what axe sees', async () => {
    await withPage({}, async (page) => {
      await page.evaluate(() => document.body.append(document.createElement('img')));
      expect((await axeFindings(page)).join('\n')).toContain('image-alt');
    });
  });
});
