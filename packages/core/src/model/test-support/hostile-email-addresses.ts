import type { HostileValues } from './hostile-values.js';

/** ASCII only, without quotes and without what a mailto: link reads as more than an address. */
export const emailAddresses: HostileValues = {
  accepted: [
    'info@example.org',
    'j.van.der.berg@example.org',
    'a@b.c.d.example.org',
    'a_b@example.org',
    'Info@Example.ORG',
    'a@xn--bcher-kva.example',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.example',
  ],
  refused: [
    'info@example.org\u00A0',
    'Jan <jan@example.org>',
    'info@exam\u200Bple.org',
    'a@b@example.org',
    'a@',
    'a.@example.org',
    'a b@example.org',
    'a@example.org, b@example.org',
    'a@-example.org',
    'a@example..org',
    'a@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.org',
    'info(at)example(dot)org',
    '',
    '"a b"@example.org',
    'a@localhost',
    'jürgen@example.org',
    'a@example.org\nCc:x@x.invalid',
    'a@example.org?bcc=x@x.invalid&subject=hi',
    'a#b@example.org',
    'a/b@example.org',
    '"<script>alert(1)</script>"@example.org',
    'info@exаmple.org',
    'info@example.org\u0000.invalid',
  ],
};
