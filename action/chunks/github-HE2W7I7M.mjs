import{githubAnnotations,githubCommand,renderGithub}from"./chunk-MQLODRCP.mjs";export{githubAnnotations,githubCommand,renderGithub};
