import type { Page } from 'playwright-core';

/** Made by install.php; the password is the name. */
export type User = 'administrator' | 'author';

/** Fills in the login form, and waits for the next page. */
export const signIn = async (page: Page, user: User): Promise<void> => {
  await page.fill('#user_login', user);
  await page.fill('#user_pass', user);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
};
