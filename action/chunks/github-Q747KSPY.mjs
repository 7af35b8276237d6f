import{githubAnnotations,githubCommand,renderGithub}from"./chunk-J4ZAOVXX.mjs";export{githubAnnotations,githubCommand,renderGithub};
