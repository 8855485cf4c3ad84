import { expect, test } from "vitest";
import { messageSettings } from "./message-settings.ts";

test("without a word nothing is sent", () => {
  expect(messageSettings({ SMTP_URL: "", PATH: "/bin" })).toEqual({});
});

test.each([
  {
    url: "smtps://me:p%40ss@mail.example.org",
    host: "mail.example.org",
    port: 465,
    secure: true,
    requireTLS: true,
    login: { user: "me", pass: "p@ss" },
  },
  { url: "smtp://mail.example.org:2525", host: "mail.example.org", port: 2525, secure: false, requireTLS: true },
  { url: "smtp://localhost:1025", host: "localhost", port: 1025, secure: false, requireTLS: false },
  { url: "smtp://[::1]", host: "::1", port: 587, secure: false, requireTLS: false },
])("$url: TLS unless the server is on this computer", ({ url, ...server }) => {
  expect(messageSettings({ SMTP_URL: url, MAIL_FROM: "Clinique <c@example.org>" }).smtp).toEqual({
    server,
    from: "Clinique <c@example.org>",
  });
});

test("the rest is taken as it is", () => {
  expect(messageSettings({ SMS_FOLDER: "/srv/sms", PRACTICE_MAIL: "c@example.org", PRACTICE_PHONE: " 418 555-0100 " })).toEqual({
    ...{ smsFolder: "/srv/sms", practiceMail: "c@example.org", practicePhone: "418 555-0100" },
  });
});

test.each([
  { names: "yes", url: "smtps://mail.example.org", headNames: true },
  { names: "yes", url: "smtp://mail.example.org", headNames: true },
  { names: "no", url: "smtps://mail.example.org", headNames: undefined },
  { names: "", url: "smtps://mail.example.org", headNames: undefined },
])("the morning mail names patients only where that was asked for: $names over $url", ({ names, url, headNames }) => {
  expect(messageSettings({ SMTP_URL: url, MAIL_FROM: "c@example.org", PRACTICE_HEAD_NAMES: names }).headNames).toBe(headNames);
});

test.each([
  { environment: { PRACTICE_HEAD_NAMES: "yes" }, sentence: /not leave under TLS/ },
  {
    environment: { PRACTICE_HEAD_NAMES: "yes", SMTP_URL: "smtp://localhost:25", MAIL_FROM: "c@example.org" },
    sentence: /not leave under TLS/,
  },
  { environment: { PRACTICE_HEAD_NAMES: "true" }, sentence: /must be yes or no/ },
  { environment: { SMTP_URL: "mail.example.org", MAIL_FROM: "c@example.org" }, sentence: /SMTP_URL must be/ },
  { environment: { SMTP_URL: "https://me:secret@example.org", MAIL_FROM: "c@example.org" }, sentence: /^(?!.*secret)/ },
  { environment: { SMTP_URL: "smtp://localhost" }, sentence: /MAIL_FROM is not/ },
  { environment: { SMTP_URL: "smtp://localhost", MAIL_FROM: "clinic" }, sentence: /MAIL_FROM is clinic/ },
  { environment: { SMTP_URL: "smtp://localhost", MAIL_FROM: "c@example.org\nBcc: x@example.org" }, sentence: /MAIL_FROM is/ },
  { environment: { PRACTICE_MAIL: "office" }, sentence: /PRACTICE_MAIL is office/ },
  { environment: { SMS_FOLDER: "sms" }, sentence: /SMS_FOLDER is sms/ },
])("$environment is refused", ({ environment, sentence }) => {
  expect(() => messageSettings(environment)).toThrow(sentence);
});
