import{check}from"./chunk-NPI6KQZY.mjs";import{reportTrouble,runProgram,troublesOf}from"./chunk-WAPP262S.mjs";import{checkValues,commands,reportFormats,
usage}from"./chunk-T664QIW6.mjs";import{PreflightError,didYouMean,exitStatus}from"./chunk-BEMNPLSG.mjs";import{githubAnnotations,githubCommand}from"./chunk-ROEOBO6L.mjs";
import{isClean}from"./chunk-JRV7HIE6.mjs";import{sortedUnique}from"./chunk-P2YQEJYC.mjs";import{parseArgs}from"node:util";function parsePlain(parameters,commands2){let command=commands2.find(({name})=>name.split(" ").every((word,index)=>parameters[index]===
word));if(command===void 0)return;let rest=parameters.slice(command.name.split(" ").length);if(!rest.some(isUnusual))try{let{tokens}=parseArgs({args:rest,options:optionsOf(
command),strict:!0,allowPositionals:!0,tokens:!0});return collect(command,tokens)}catch{return}}function isUnusual(word){return word.startsWith("-")&&word!=="-"&&
!/^--[a-z][a-z-]*(=.+)?$/su.test(word)||word===""}function optionsOf({options}){return Object.fromEntries(options.map(({name,kind})=>[name,{type:kind==="flag"?"\
boolean":"string",multiple:kind==="texts"}]))}function collect(command,tokens){let positionals=[],values=new Map;for(let{kind,name="",value}of tokens){if(kind===
"positional"&&positionals.push(value??""),kind!=="option")continue;let earlier=values.get(name),takesMany=command.options.some(option=>option.name===name&&option.
kind==="texts");if(earlier!==void 0&&!takesMany)return;takesMany?values.set(name,[...Array.isArray(earlier)?earlier:[],value??""]):values.set(name,value??!0)}return fits(
command,positionals)?{command,positionals,values}:void 0}function fits({positionals:wanted},given){let least=wanted.filter(({isRequired})=>isRequired).length,most=wanted.
some(({takesMany})=>takesMany)?Number.POSITIVE_INFINITY:wanted.length;return given.length>=least&&given.length<=most}async function understand(words){let plain=parsePlain(words,commands);if(plain!==void 0)return checkValues(plain);let{parseWithYargs}=await import("./parse-yargs-SV6W6RRV.mjs"),
request=await parseWithYargs(words);return"parsed"in request?request.parsed:request}import{readdirSync,statSync}from"node:fs";import{join}from"node:path";function expandPatterns(lines){let found=lines.filter(line=>!line.startsWith("!")).flatMap(pathsOf),removed=new Set(lines.filter(line=>line.startsWith("!")).flatMap(
line=>matches(line.slice(1)))),kept=[...new Set(found)].filter(path=>!removed.has(normal(path)));if(kept.length===0&&found.length>0)throw nothingLeft(lines);return kept}
function nothingLeft(lines){let removing=lines.filter(line=>line.startsWith("!")).join(" ");return new PreflightError("input",`nothing is left to check without ${removing}`,
{advice:"narrow the lines that begin with !"})}function pathsOf(line){if(!isPattern(line)||exists(line))return[line];let found=matches(line);if(found.length>0)return found;
throw new PreflightError("input",`no file matches \u201C${line}\u201D`,{advice:"check the pattern, which starts at the working folder, and that the step before \
has written the file"})}function exists(path){return statSync(path,{throwIfNoEntry:!1})!==void 0}function isPattern(text){return/[*?[]/u.test(text)}function matches(pattern){
let isAbsolute=pattern.startsWith("/"),search={steps:pattern.split("/").filter(step=>step!==""&&step!=="."),wantsFolders:pattern.endsWith("/"),found:[],seen:new Set};
return look(search,isAbsolute?"/":"",0),sortedUnique(search.found)}function look(search,folder,at){let key=`${at}:${folder}`,step=search.steps[at];if(!(step===void 0||
search.seen.has(key)))if(search.seen.add(key),step==="**"){look(search,folder,at+1);let isLast=at===search.steps.length-1;for(let entry of entriesOf(folder))entry.
name.startsWith(".")||(isLast&&take(search,pathIn(folder,entry.name)),entry.isDirectory()&&look(search,pathIn(folder,entry.name),at))}else if(isPattern(step)){let expression=expressionOf(
step);for(let{name}of entriesOf(folder))expression.test(name)&&follow(search,pathIn(folder,name),at)}else follow(search,pathIn(folder,step),at)}function follow(search,path,at){
at===search.steps.length-1?take(search,path):statSync(path,{throwIfNoEntry:!1})?.isDirectory()===!0&&look(search,path,at+1)}function take({found,wantsFolders},path){
let entry=statSync(path,{throwIfNoEntry:!1});(wantsFolders?entry?.isDirectory():entry?.isFile())&&found.push(path)}function entriesOf(folder){try{return readdirSync(
folder===""?".":folder,{withFileTypes:!0})}catch(cause){throw new PreflightError("input","the folder cannot be searched for files",{place:{file:folder===""?".":
folder},advice:"check its permissions, or write a pattern that does not lead there",cause})}}function expressionOf(step){let source=step.replace(/\[(!?)([^\]]+)\]|[*?]|[^*?[]+|\[/gu,
(part,not,letters)=>letters!==void 0?`[${not==="!"?"^":""}${letters.replaceAll(/[\\^\]]/gu,String.raw`\$&`)}]`:part==="*"?".*":part==="?"?".":part.replaceAll(/[.+^${}()|[\]\\/-]/gu,
String.raw`\$&`));try{return new RegExp(`^${step.startsWith(".")?"":String.raw`(?!\.)`}${source}$`,"su")}catch(cause){throw new PreflightError("usage",`\u201C${step}\
\u201D is no pattern`,{advice:"letters in brackets stand in order",cause})}}function pathIn(folder,name){return folder===""||folder.endsWith("/")?`${folder}${name}`:
`${folder}/${name}`}function normal(path){return join(path).replaceAll("\\","/")}import{appendFileSync}from"node:fs";function appendText(path,text){try{appendFileSync(path,text)}catch(cause){throw new PreflightError("usage","the file of the runner cannot be written to",{place:{
file:path},cause})}}function randomWord(){return globalThis.crypto.randomUUID()}var verdictAbout="fail (findings of severity error, or those that the step was asked to stop at), undecided, pass, nothing-found (no integration in the inputs) \
or error (nothing could be checked)",counts=[{name:"errors",about:"the number of errors",of:({fail})=>fail.error},{name:"warnings",about:"the number of warnings",
of:({fail})=>fail.warning},{name:"notes",about:"the number of notes",of:({fail})=>fail.note},{name:"undecided",about:"the number of verdicts that the inputs do \
not decide",of:summary=>summary.undecided},{name:"waived",about:"the number of findings that somebody has accepted",of:({waived})=>waived},{name:"passed",about:"\
the number of verdicts that pass",of:({pass})=>pass},{name:"integrations",about:"the number of integrations judged",of:({subjects})=>subjects.integration}],actionOutputs=[
{name:"verdict",about:verdictAbout},...counts.map(({name,about})=>({name,about})),{name:"comment",about:"what became of the comment: created, updated, unchanged\
, none or refused"},...reportFormats.map(kind=>({name:kind,about:`the path of the report as ${kind}, where that was asked for`}))];function outputsOf(summary,status){
return new Map([["verdict",verdictOf(summary,status)],...counts.map(({name,of})=>[name,String(of(summary))])])}function verdictOf({fail,undecided,subjects},status){
return status===exitStatus.findings&&undecidedAlone({fail})?"undecided":status===exitStatus.findings||fail.error>0?"fail":undecided>0?"undecided":subjects.integration===
0?"nothing-found":"pass"}function undecidedAlone({fail}){return fail.error+fail.warning+fail.note===0}function outputsText(outputs,randomWord2){return[...outputs].
map(([name,value])=>{let end=`end-${randomWord2()}`;return`${name}<<${end}
${value}
${end}
`}).join("")}var otherwise=new Set(["format","color"]),checkInputs=commands.filter(({name})=>name==="check").flatMap(({options})=>options).filter(({name})=>!otherwise.has(name)).
map(inputOf);function inputOf({name,kind,about,values}){return{name,about:kind==="texts"?`${about}; one a line`:about,kind:kind==="texts"?"lines":kind,...kind===
"flag"&&{default:"false"},...values!==void 0&&{values}}}var ownInputs=[{name:"inputs",kind:"lines",about:"what to check: paths or patterns such as stacks/**/pla\
n.json, one a line; ! before a line takes files out"},{name:"format",kind:"lines",default:"json sarif",about:`reports to write, as KIND or KIND=FILE: ${reportFormats.
join(", ")}; where they lie is told by the outputs`},{name:"annotations",kind:"flag",default:"true",about:"show findings beside the lines of the pull request"},
{name:"summary",kind:"flag",default:"true",about:"write findings, and the integrations with their addresses, to the summary of the job"},{name:"comment",kind:"f\
lag",default:"false",about:"keep one comment on the pull request up to date; needs the permission pull-requests: write"},{name:"category",kind:"text",about:"tel\
ls the comment of this step from those of others, such as the other jobs of a matrix"},{name:"pull-request",kind:"text",about:"the number of the pull request, w\
here the event does not tell it"},{name:"token",kind:"text",default:"${{ github.token }}",about:"the token for the comment"}],actionInputs=[...ownInputs.slice(0,
2),...checkInputs,...ownInputs.slice(2)];function usualFile(kind){return usualFiles.get(kind)??`${kind}.txt`}var usualFiles=new Map([["json","report.json"],["sa\
rif","report.sarif"],["junit","report.xml"],["markdown","report.md"]]);function readRequest(environment){refuseUnknown(environment);for(let input of actionInputs)checkValue(input,valueOf(environment,input.name));let own=name=>valueOf(
environment,name),inputs=linesOf(own("inputs"));if(inputs.length===0)throw wrong("inputs","names nothing to check","give the path of a plan: inputs: plan.json");
let reports=reportsOf(own("format"),folderOf(environment));return{inputs,options:[...checkInputs.flatMap(input=>wordsOf(input,valueOf(environment,input.name))),
"--format=text",...reports.map(({kind,file})=>`--format=${kind}=${file}`)],files:new Map(reports.toReversed().map(({kind,file})=>[kind,file])),annotations:isTrue(
own("annotations")),summary:isTrue(own("summary")),comment:isTrue(own("comment")),category:categoryIn(own("category")),pullRequest:numberOf(own("pull-request")),
token:own("token")}}var prefix="INPUT_";function valueOf(environment,name){let given=environment[`${prefix}${name.toUpperCase()}`]?.trim()??"",usual=actionInputs.
find(input=>input.name===name)?.default??"";return given===""&&!usual.startsWith("${{")?usual:given}function refuseUnknown(environment){let known=actionInputs.map(
({name})=>name);for(let variable of Object.keys(environment)){if(!variable.startsWith(prefix))continue;let name=variable.slice(prefix.length).toLowerCase(),hint=known.
includes(name)?"":didYouMean(name,known);if(hint!=="")throw wrong(name,`does not exist${hint}`)}}function checkValue({name,kind,values},value){if(kind==="flag"&&
!/^(?:true|false)$/iu.test(value))throw wrong(name,`must be true or false, not \u201C${value}\u201D`);if(kind==="text"&&/[\r\n]/u.test(value))throw wrong(name,"\
must be one line");if(values!==void 0&&value!==""&&!values.includes(value))throw wrong(name,`must be one of ${values.join(", ")}, not \u201C${value}\u201D${didYouMean(
value,values)}`)}function wrong(name,message,advice){return new PreflightError("usage",`the input \u201C${name}\u201D ${message}`,{advice:advice??"the inputs of\
 this action are described in its action.yml"})}function wordsOf({name,kind},value){return kind==="flag"?isTrue(value)?[`--${name}`]:[]:kind==="lines"?linesOf(value).
map(line=>`--${name}=${line}`):value===""?[]:[`--${name}=${value}`]}function linesOf(value){return value.split(/\r?\n/u).map(line=>line.trim()).filter(line=>line!==
"")}function isTrue(value){return value.toLowerCase()==="true"}function numberOf(value){if(value!==""){if(!/^[1-9]\d{0,9}$/u.test(value))throw wrong("pull-reque\
st",`must be a number, not \u201C${value}\u201D`);return Number(value)}}var longestCategory=200;function categoryIn(value){if(value.length>longestCategory)throw wrong(
"category",`must not be longer than ${longestCategory} characters`);return value}function reportsOf(value,folder){return linesOf(value).flatMap(line=>line.includes(
"=")?[line]:line.split(/[\s,]+/u)).map(word=>{let at=word.indexOf("="),name=at<0?word:word.slice(0,at),kind=reportFormats.find(known=>known===name);if(kind===void 0)
throw wrong("format",`has \u201C${name}\u201D, which is no format; formats are ${reportFormats.join(", ")}${didYouMean(name,reportFormats)}`);let file=at<0?`${folder}\
/${usualFile(kind)}`:word.slice(at+1);if(file===""||file==="-")throw wrong("format",`has \u201C${word}\u201D, which names no file`);return{kind,file}})}function folderOf(environment){
let temporary=environment.RUNNER_TEMP??"",step=(environment.GITHUB_ACTION??"").replaceAll(/[^\w-]/gu,"_");return[temporary===""?".":temporary,"vnet-preflight",step].
filter(part=>part!=="").join("/")}var ApiTrouble=class extends Error{status;constructor(message,status,cause){super(message,{cause}),this.name="ApiTrouble",this.status=status}},maximumBytes=64*1024*
1024;function githubApi({baseUrl,token,timeout=1e4,pause=1e3}){let base=addressOf(baseUrl),headers={accept:"application/vnd.github+json",authorization:`Bearer ${tokenIn(
token)}`,"user-agent":"vnet-preflight","x-github-api-version":"2022-11-28"};return async(method,path,body)=>{let ask=async()=>{let signal=AbortSignal.timeout(timeout);
try{let content=body===void 0?{}:{body:JSON.stringify(body)},type=body===void 0?{}:{"content-type":"application/json"},answer=await fetch(`${base}${path}`,{method,
headers:{...headers,...type},...content,redirect:"manual",signal});return await contentOf(answer)}catch(error){throw error instanceof ApiTrouble?error:noAnswer(
error,base,timeout)}};try{return await ask()}catch(error){if(!mayRepeat(method,error))throw error;return await new Promise(done=>{setTimeout(done,pause)}),ask()}}}
function mayRepeat(method,error){return method!=="POST"&&error instanceof ApiTrouble&&error.status!==void 0&&error.status>=500}function addressOf(baseUrl){if(!URL.
canParse(baseUrl)||!/^https?:/iu.test(baseUrl))throw new ApiTrouble("the address of the API is no address");return baseUrl.replace(/\/+$/u,"")}function tokenIn(token){
if(!/^[\u0021-\u007E]+$/u.test(token))throw new ApiTrouble("the token holds characters that no token has");return token}async function contentOf(answer){let text=await textOf(
answer),content=parsed(text);if(!answer.ok)throw refusal(answer,content);if(content===void 0)throw new ApiTrouble("GitHub answered with something that is not JS\
ON",answer.status);return content}async function textOf({body,status}){let decoder=new TextDecoder,text="",bytes=0;if(body===null)return text;for await(let part of body){
if(bytes+=part.length,bytes>maximumBytes)throw new ApiTrouble("GitHub answered with more than anyone would read",status);text+=decoder.decode(part,{stream:!0})}
return text+decoder.decode()}function parsed(text){try{return JSON.parse(text)}catch{return}}var reasons=new Map([[401,"the token is not valid"],[403,"the token\
 must not do this"],[404,"it was not found, or the token must not see it"],[422,"GitHub did not take the content"],[429,"the rate limit of the API is reached"]]);
function refusal({status,headers},content){let said=saidIn(content),meaning=status===403&&(headers.get("x-ratelimit-remaining")==="0"||headers.has("retry-after")||
/rate limit/iu.test(said))?429:status,reason=reasons.get(meaning)??"GitHub could not answer";return new ApiTrouble(`${reason} (${status}${said===""?"":`, \u201C${said}\
\u201D`})`,meaning)}function saidIn(content){let message=typeof content=="object"&&content!==null&&"message"in content?content.message:void 0;return typeof message==
"string"?message.slice(0,200):""}function noAnswer(error,base,timeout){let{host}=new URL(base);if(error instanceof Error&&error.name==="TimeoutError")return new ApiTrouble(
`${host} did not answer within ${timeout/1e3} s`,void 0,error);let cause=error instanceof Error?error.cause??error:error,code=typeof cause=="object"&&cause!==null&&
"code"in cause?cause.code:void 0;return new ApiTrouble(`${host} could not be reached${typeof code=="string"?` (${code})`:""}`,void 0,error)}function pullRequestOf(environment,event,number){let repository=environment.GITHUB_REPOSITORY??"";if(!/^[\w.-]+\/[\w.-]+$/u.test(repository))return;let told=member(
event,"pull_request"),issue=member(event,"issue"),found=number??member(told,"number")??(member(issue,"pull_request")&&member(issue,"number"));if(typeof found!="\
number"||!Number.isSafeInteger(found)||found<1)return;let head=member(told,"head"),from=member(member(head,"repo"),"full_name"),isFromFork=head!==void 0&&!(typeof from==
"string"&&from.toLowerCase()===repository.toLowerCase());return{repository,number:found,isFromFork}}function member(value,name){return typeof value=="object"&&value!==
null&&Object.hasOwn(value,name)?value[name]:void 0}var mostCharacters=65536,perPage=100,mostPages=30;async function keepComment(api,{repository,number},{marker,body,isWorthOne}){let text=`${marker}
${body}`;if(text.length>mostCharacters)throw new Error(`a comment of ${text.length} characters was made`);let issue=`/repos/${repository}/issues/${number}/comme\
nts`,found=await findComment(api,issue,marker);return found===void 0?isWorthOne?(await api("POST",issue,{body:text}),"created"):"none":lasting(found.body)===lasting(
text)?"unchanged":(await api("PATCH",`/repos/${repository}/issues/comments/${found.id}`,{body:text}),"updated")}function lasting(body){return body.replaceAll(`\r\

`,`
`).replaceAll(/\/actions\/runs\/\d+/gu,"").trim()}async function findComment(api,issue,marker){let isOwn=authorship(api);for(let page=1;page<=mostPages;page+=1){
let comments=await api("GET",`${issue}?per_page=${perPage}&page=${page}`);if(!Array.isArray(comments))throw new ApiTrouble("GitHub answered with something that \
is no list of comments");for(let comment of comments){let[id,body]=[member(comment,"id"),member(comment,"body")];if(!(!Number.isSafeInteger(id)||typeof body!="s\
tring"||!startsWithLine(body,marker))&&await isOwn(member(comment,"user")))return{id,body}}if(comments.length<perPage)return}throw new ApiTrouble(`it has more t\
han ${perPage*mostPages} comments, so that ours cannot be told to be there`)}function startsWithLine(body,marker){return body===marker||body.startsWith(`${marker}\

`)||body.startsWith(`${marker}\r
`)}function authorship(api){let own;return async user=>user===void 0||member(user,"type")==="Bot"?!0:(own??=member(await api("GET","/user").catch(withoutRefusal),
"login")??null,typeof own=="string"&&own===member(user,"login"))}function withoutRefusal(error){if(!(error instanceof ApiTrouble&&error.status!==void 0&&error.status<
500))throw error}function markerOf(category){return`<!-- vnet-preflight${category===""?"":` ${encodeURIComponent(wellFormed(category)).replaceAll("-","%2D")}`} \
-->`}function wellFormed(text){return text.replaceAll(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")}async function tryComment({category,token,pullRequest},wish,host){let{environment}=host,place=pullRequestOf(environment,await eventOf(host),pullRequest);if(place===
void 0)return await host.stdout.write(`no comment: this run belongs to no pull request
`),"none";try{if(token==="")throw new ApiTrouble("there is no token",401);let baseUrl=environment.GITHUB_API_URL??"https://api.github.com";return await keepComment(
githubApi({baseUrl,token}),place,{...wish,marker:markerOf(category)})}catch(error){if(!(error instanceof ApiTrouble))throw error;let message=`the comment on the\
 pull request could not be kept: ${error.message}${adviceOn(error,place.isFromFork)}`;return await host.stdout.write(githubCommand({severity:"note",title:"no co\
mment",message},path=>path)),"refused"}}var shownElsewhere="the verdict does not depend on it, and the annotations and the summary of the job tell everything";function adviceOn({
status},isFromFork){return status!==401&&status!==403&&status!==404?`; ${shownElsewhere}`:`; ${isFromFork?"a pull request from a fork has a token that can only \
read":"the job needs the permission pull-requests: write"}; ${shownElsewhere}`}async function eventOf(host){let path=host.environment.GITHUB_EVENT_PATH??"";if(path!==
"")try{return JSON.parse(new TextDecoder().decode(await host.readInput(path)))}catch{return}}async function run(){await runProgram(action,onTrouble)}async function action(host){try{let request=readRequest(host.environment),words=["check",...request.options,
...expandPatterns(request.inputs).map(asPositional)];return await checked(request,{...host,parameters:words})}catch(error){return await onTrouble(host,error)}}function asPositional(path){
return path.startsWith("-")?`./${path}`:path}async function checked(request,host){let result=await inSilence(host,async()=>{let understood=await understand(host.
parameters);if(!("command"in understood))throw usage("an input asks for help, which a step cannot show");return check(understood,host)}),{report,rules,status}=result,
pathFromRoot=path=>host.pathFromRoot(path);request.annotations&&await host.stdout.write(githubAnnotations(report,{rules,pathFromRoot},request.comment?1:0)),await writeSummary(
request,result,host);let comment=request.comment?await commented(request,result,host):"none";return writeOutputs(host,new Map([...outputsOf(report.summary,status),
["comment",comment],...request.files])),status}async function inSilence(host,work){let word=randomWord();await host.stdout.write(`::stop-commands::${word}
`);try{return await work()}finally{await host.stdout.write(`::${word}::
`)}}async function writeSummary({summary},{report,graph,rules},host){let file=host.environment.GITHUB_STEP_SUMMARY??"";if(!summary||file==="")return;let{jobSummary}=await import("./pages-KHQXAQJM.mjs"),
{environment}=host;appendText(file,jobSummary({report,graph,rules,environment,pathFromRoot:path=>host.pathFromRoot(path)}))}async function commented(request,{report,
rules},host){let{commentBody}=await import("./pages-KHQXAQJM.mjs"),body=commentBody({report,rules,environment:host.environment});return tryComment(request,
{body,isWorthOne:!isClean(report.summary)},host)}function writeOutputs({environment},outputs){let file=environment.GITHUB_OUTPUT??"";file!==""&&appendText(file,
outputsText(outputs,randomWord))}async function onTrouble(host,error){let status=await reportTrouble(host,error),found=troublesOf(error)??[{message:"a defect of\
 vnet-preflight, see the log",place:void 0,advice:void 0}],messages=found.map(({message,advice})=>advice===void 0?message:`${message}; ${advice}`);for(let[index,
{place}]of found.slice(0,mostErrors).entries()){let spot=place===void 0?{}:{spot:{...place,address:""}},annotation={severity:"error",title:"nothing was checked",
message:messages[index]??"",...spot};await host.stdout.write(githubCommand(annotation,path=>host.pathFromRoot(path)))}return writeOutputs(host,new Map([["verdic\
t","error"]])),await tellTrouble(host,messages),status}var mostErrors=10;async function tellTrouble(host,messages){let{footer,troublePage}=await import("./pages-KHQXAQJM.mjs"),
page=troublePage(messages),file=host.environment.GITHUB_STEP_SUMMARY??"";file!==""&&appendText(file,page);let request=requestOrNothing(host);request?.comment===
!0&&await tryComment(request,{body:page+footer(host.environment),isWorthOne:!1},host)}function requestOrNothing({environment}){try{return readRequest(environment)}catch{
return}}export{run};
