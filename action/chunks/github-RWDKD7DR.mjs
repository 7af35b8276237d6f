import{githubAnnotations,githubCommand,renderGithub}from"./chunk-Q5AMNRKF.mjs";export{githubAnnotations,githubCommand,renderGithub};
