import{githubAnnotations,githubCommand,renderGithub}from"./chunk-BP3RL4JG.mjs";export{githubAnnotations,githubCommand,renderGithub};
