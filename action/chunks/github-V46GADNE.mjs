import{githubAnnotations,githubCommand,renderGithub}from"./chunk-ED5QR2L4.mjs";import"./chunk-7OKOTLR5.mjs";export{githubAnnotations,githubCommand,renderGithub};
