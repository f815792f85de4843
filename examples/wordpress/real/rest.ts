import type { BrowserContext } from 'playwright-core';
import { inject } from 'vitest';

const { url } = inject('site');

/** Sends a request like those of the editor, as the logged-in user. */
const post = async (
  { request }: BrowserContext,
  route: string,
  body: { data: object } | { multipart: Record<string, string | { name: string; mimeType: string; buffer: Buffer }> },
): Promise<unknown> => {
  const nonce = await (await request.get(`${url}wp-admin/admin-ajax.php?action=rest-nonce`)).text();
  const response = await request.post(`${url}index.php?rest_route=${encodeURIComponent(route)}`, {
    headers: { 'X-WP-Nonce': nonce },
    ...body,
  });
  if (!response.ok()) throw new Error(`${route} answers ${response.status()}: ${await response.text()}`);
  return response.json();
};

/** A post as the site keeps it. */
export interface SavedPost {
  readonly link: string;
  readonly content: { readonly raw: string; readonly rendered: string };
}

/** Saves a post, which WordPress filters by what its author may write. */
export const savePost = async (context: BrowserContext, title: string, content: string): Promise<SavedPost> =>
  (await post(context, '/wp/v2/posts', { data: { title, content, status: 'publish' } })) as SavedPost;

/** Puts a file into the media library. */
export const upload = async (
  context: BrowserContext,
  name: string,
  mimeType: string,
  text: string,
): Promise<{ source_url: string; mime_type: string }> => {
  const file = { name, mimeType, buffer: Buffer.from(text) };
  return (await post(context, '/wp/v2/media', { multipart: { file } })) as { source_url: string; mime_type: string };
};
