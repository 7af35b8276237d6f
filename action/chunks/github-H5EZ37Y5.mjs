import{githubAnnotations,githubCommand,renderGithub}from"./chunk-4G7WYXEY.mjs";export{githubAnnotations,githubCommand,renderGithub};
