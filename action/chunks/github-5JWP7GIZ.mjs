import{githubAnnotations,githubCommand,renderGithub}from"./chunk-M34MZ6S4.mjs";export{githubAnnotations,githubCommand,renderGithub};
