/** The empty page that every address of the app answers with; `lang` is `en` whatever the language, as seen in public apps. */
export function appDocument(): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Infomaniak (replica)</title>
  <link rel="stylesheet" href="/__app/app.css">
  <script src="/__app/main.js" defer></script>
</head>
<body></body>
</html>
`;
}

/** A page that has nothing to do with the Manager, with a few of its words. */
export function neutralDocument(): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Example</title></head>
<body>
  <h1>Users</h1>
  <p>A page of another site, with a form and a list.</p>
  <ul><li>Add a user</li><li>Remove from Organization</li></ul>
  <label>Email address <input type="email"></label>
  <button type="button">Continue</button>
  <p><a href="https://manager.infomaniak.com/v3/ng/home">To the Manager</a></p>
</body>
</html>
`;
}
