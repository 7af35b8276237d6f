import{githubAnnotations,githubCommand,renderGithub}from"./chunk-HIQOLZKQ.mjs";import"./chunk-7OKOTLR5.mjs";export{githubAnnotations,githubCommand,renderGithub};
