import{githubAnnotations,githubCommand,renderGithub}from"./chunk-6BW65YYY.mjs";import"./chunk-7OKOTLR5.mjs";export{githubAnnotations,githubCommand,renderGithub};
