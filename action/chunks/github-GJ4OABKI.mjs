import{githubAnnotations,githubCommand,renderGithub}from"./chunk-X6LE5VTO.mjs";import"./chunk-7OKOTLR5.mjs";export{githubAnnotations,githubCommand,renderGithub};
