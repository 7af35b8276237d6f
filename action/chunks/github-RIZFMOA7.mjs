import{githubAnnotations,githubCommand,renderGithub}from"./chunk-NOSJFQGG.mjs";export{githubAnnotations,githubCommand,renderGithub};
