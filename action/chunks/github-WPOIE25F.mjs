import{githubAnnotations,githubCommand,renderGithub}from"./chunk-E7DKZNHJ.mjs";import"./chunk-7OKOTLR5.mjs";export{githubAnnotations,githubCommand,renderGithub};
